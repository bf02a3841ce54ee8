"use client";
import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";

/** Says something, then shows the review as it is now; a refusal is told, and thrown on to keep what was written. */
export function useSaid<Answer, Input>(options: UseMutationOptions<Answer, Error, Input>) {
  const router = useRouter();
  return useMutation({ ...options, onSuccess: () => router.refresh(), onError: useNotifyProblem() });
}

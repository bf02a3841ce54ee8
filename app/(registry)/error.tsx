"use client";
import { CrashState } from "@/components/shell/crash-state";

export default function RegistryError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return <CrashState {...props} />;
}

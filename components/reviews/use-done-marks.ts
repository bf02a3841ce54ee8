"use client";
import { useMutation } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { reviewMutations } from "@/lib/reviews/queries";

/** What one reviewer is done with in one review: kept by the registry, nobody else sees it. */
export interface DoneMarks {
  done: ReadonlySet<string>;
  setDone: (fingerprint: string, done: boolean) => void;
}

function changed(done: ReadonlySet<string>, fingerprint: string, isDone: boolean): ReadonlySet<string> {
  const next = new Set(done);
  if (isDone) next.add(fingerprint);
  else next.delete(fingerprint);
  return next;
}

/** The done marks of a reviewer; each is shown at once, and taken back where it could not be kept. */
export function useDoneMarks(reviewId: string, kept: readonly string[]): DoneMarks {
  const [done, setMarks] = useState<ReadonlySet<string>>(() => new Set(kept));
  const notifyProblem = useNotifyProblem();
  const { mutate } = useMutation(reviewMutations.mark(reviewId));
  const setDone = useCallback(
    (fingerprint: string, isDone: boolean) => {
      setMarks((marks) => changed(marks, fingerprint, isDone));
      mutate(isDone ? { done: [fingerprint] } : { open: [fingerprint] }, {
        onError: (error) => {
          notifyProblem(error);
          setMarks((marks) => changed(marks, fingerprint, !isDone));
        },
      });
    },
    [mutate, notifyProblem],
  );
  return { done, setDone };
}

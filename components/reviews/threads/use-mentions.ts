"use client";
import { useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useState } from "react";
import { threadQueries } from "@/lib/threads/queries";

const BEFORE_CARET = /(?:^|[\s([{"'，。、（])@([\p{L}\p{N}._+-]{0,40})$/u;

type People = readonly { id: string; name: string; handle: string }[];

/** Somebody is being named: the words after `@`, and where these begin. */
interface Naming {
  q: string;
  from: number;
}

function namingAt(text: string, caret: number): Naming | null {
  const q = BEFORE_CARET.exec(text.slice(0, caret))?.[1];
  return q === undefined ? null : { q, from: caret - q.length };
}

/** Completes `@…` in a field: what to offer, which of it is chosen, and what keys do meanwhile. */
export function useMentions(review: string, field: { text: string; setText: (text: string, caret: number) => void }) {
  const [naming, setNaming] = useState<Naming | null>(null);
  const [chosen, setChosen] = useState(0);
  const client = useQueryClient();
  const [found, setFound] = useState<People>([]);
  const q = naming?.q ?? null;
  // Asked through the client: what watches a query is no small part of a page, and people seldom change meanwhile.
  useEffect(() => {
    if (q === null) return;
    let isWanted = true;
    client.fetchQuery(threadQueries.mentions(review, q)).then(
      ({ items }) => (isWanted ? setFound(items) : undefined),
      () => undefined,
    );
    return () => {
      isWanted = false;
      setFound([]);
    };
  }, [client, review, q]);
  const people = naming ? found : [];
  const at = Math.min(chosen, Math.max(0, people.length - 1));
  const complete = (handle: string) => {
    if (!naming) return;
    const before = `${field.text.slice(0, naming.from)}${handle} `;
    field.setText(before + field.text.slice(naming.from + naming.q.length).replace(/^ /, ""), before.length);
    setNaming(null);
  };
  return {
    people,
    chosen: at,
    complete,
    /** To be told of every change of the text, or of the caret. */
    watch: (text: string, caret: number) => {
      setNaming(namingAt(text, caret));
      setChosen(0);
    },
    close: () => setNaming(null),
    /** Whether a key was for the list. */
    onKey: (event: KeyboardEvent): boolean => {
      if (people.length === 0) return false;
      const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
      const step = steps[event.key];
      const person = people[at];
      if (step !== undefined) setChosen((at + step + people.length) % people.length);
      else if ((event.key === "Enter" || event.key === "Tab") && person) complete(person.handle);
      else if (event.key === "Escape") setNaming(null);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

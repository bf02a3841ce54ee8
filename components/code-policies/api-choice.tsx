"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId } from "react";
import { Input } from "@/components/ui/input";
import { apiQueries } from "@/lib/catalog/queries";

const SUGGESTED = 8;

/** The slug of an API, with those that fit what is typed, by slug and by name. */
export function ApiChoice({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const list = useId();
  const { data } = useQuery(apiQueries.list({ q: useDeferredValue(value.trim()), limit: SUGGESTED }));
  return (
    <>
      <Input
        maxLength={80}
        list={list}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {(data?.items ?? []).map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

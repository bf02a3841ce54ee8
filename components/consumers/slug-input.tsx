"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId } from "react";
import { Input } from "@/components/ui/input";
import { apiQueries } from "@/lib/catalog/queries";
import { consumerQueries } from "@/lib/consumers/queries";

const SUGGESTED = 8;

interface SlugInputProps {
  of: "apis" | "consumers";
  value: string;
  onChange: (value: string) => void;
}

/** The slug of an API or a consumer, with those that fit what is typed, by slug and by name. */
export function SlugInput({ of, value, onChange }: SlugInputProps) {
  const list = useId();
  const filter = { q: useDeferredValue(value.trim()), limit: SUGGESTED };
  const apis = useQuery({ ...apiQueries.list(filter), enabled: of === "apis" });
  const consumers = useQuery({ ...consumerQueries.list(filter), enabled: of === "consumers" });
  const found: readonly { slug: string; name: string }[] = (of === "apis" ? apis.data : consumers.data)?.items ?? [];
  return (
    <>
      <Input
        required
        maxLength={80}
        list={list}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {found.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}

"use client";
import { useState } from "react";
import { SearchField } from "@/components/ui/search-field";

interface AuditSearchProps {
  label: string;
  /** What is searched for now: in the address. */
  value: string;
  onSearch: (q: string) => void;
}

/** Words to look for in the log: looked for when Enter is pressed, or when the field is cleared. */
export function AuditSearch({ label, value, onSearch }: AuditSearchProps) {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    setText(value);
  }
  return (
    <form
      className="w-60 max-md:w-full"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <SearchField
        label={label}
        placeholder={label}
        value={text}
        onValueChange={(next) => {
          setText(next);
          if (next === "") onSearch("");
        }}
      />
    </form>
  );
}

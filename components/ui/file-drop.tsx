"use client";
import { Upload } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { cn } from "./cn";
import { type DroppedFile, filesOfDrop } from "./files-of-drop";

interface FileDropProps {
  label: ReactNode;
  hint?: ReactNode;
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: DroppedFile[]) => void;
}

/** A place to drop files or folders on; pressing it opens the file chooser. */
export function FileDrop({ label, hint, accept, multiple = false, disabled = false, onFiles }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const give = (files: DroppedFile[]) => {
    const chosen = multiple ? files : files.slice(0, 1);
    if (chosen.length > 0) onFiles(chosen);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!disabled) void filesOfDrop(event.dataTransfer).then(give);
      }}
      className={cn(
        "relative flex flex-col items-center gap-1 rounded-lg border border-dashed px-4 py-8 text-center transition-colors has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-ring",
        over ? "border-accent bg-accent-soft" : "border-control bg-surface hover:bg-hover",
      )}
    >
      <Upload aria-hidden className="mb-1 size-5 text-muted" />
      <label htmlFor={id} className="font-medium text-sm after:absolute after:inset-0 after:content-['']">
        {label}
      </label>
      {hint ? <span className="text-muted text-xs">{hint}</span> : null}
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        className="sr-only"
        onChange={(event) => {
          give([...(event.target.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file })));
          event.target.value = "";
        }}
      />
    </div>
  );
}

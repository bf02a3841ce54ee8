"use client";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { useFieldControl } from "./field-context";

type TextareaProps = Omit<ComponentProps<"textarea">, "className" | "style"> & { font?: "sans" | "mono" };

export function Textarea({ font = "sans", ...props }: TextareaProps) {
  return (
    <textarea {...useFieldControl()} {...props} className={controlStyle({ kind: font === "mono" ? "mono" : "area" })} />
  );
}

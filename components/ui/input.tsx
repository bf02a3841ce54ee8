"use client";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";
import { useFieldControl } from "./field-context";

type InputProps = Omit<ComponentProps<"input">, "className" | "style">;

/** One line of text; fills its parent. Outside of a `Field` it needs an `aria-label`. */
export function Input(props: InputProps) {
  return <input {...useFieldControl()} {...props} className={controlStyle()} />;
}

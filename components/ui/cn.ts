import { type ClassValue, clsx } from "clsx";

/** Class names joined. Two that set the same property never meet: which of them would win is the stylesheet's order, not theirs. */
export function cn(...classes: ClassValue[]): string {
  return clsx(classes);
}

import { notFound } from "next/navigation";
import { RegistryError } from "@/lib/core/errors";

/** What a read verb gives; where it says `not_found`, the page for that. Every other failure goes on. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof RegistryError && error.code === "not_found") notFound();
    throw error;
  }
}

/** What a read verb gives; null where it says `not_found`: for a part of a page that can say so itself. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof RegistryError && error.code === "not_found") return null;
    throw error;
  }
}

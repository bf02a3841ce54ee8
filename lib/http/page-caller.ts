import { headers } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/core/context";
import { resolveCaller } from "@/lib/runtime/resolve-caller";

/** Who asks for the page that is being rendered; found out once, for the frame and the page alike. */
export const pageCaller = cache(async (): Promise<Actor> => resolveCaller(await headers()));

import { expect, it } from "vitest";
import { CLIENT_NAMESPACES } from "@/lib/i18n/client-namespaces";
import { clientPlan } from "./client-namespaces";

it("every layout hands the browser the words that its client components ask for, and no others", () => {
  expect(CLIENT_NAMESPACES, "run: node --import tsx scripts/client-namespaces.ts").toEqual(clientPlan());
});

import type { ScenarioAnswer } from "@/prisma/scenarios/scenario";
import { EMIL, LUCIA } from "./people";

/** What teams said of their way off what goes away; the others are silent. */
export const answers: ScenarioAnswer[] = [
  {
    at: { daysAgo: 60, hour: 11 },
    by: EMIL,
    consumer: "shop-app",
    api: "products",
    version: "1.1.0",
    standing: "migrating",
    note: "Since release 9.4 of the app; the phones that do not update are what is left.",
    plannedInDays: 14,
  },
  {
    at: { daysAgo: 35, hour: 10 },
    by: EMIL,
    consumer: "shop-app",
    api: "sign-in",
    version: "1.1.0",
    standing: "acknowledged",
    plannedInDays: 75,
  },
  {
    at: { daysAgo: 40, hour: 15 },
    by: LUCIA,
    consumer: "warehouse-floor",
    api: "orders",
    version: "2.0.0",
    standing: "migrated",
    note: "All scanners have had the new firmware since Monday.",
  },
];

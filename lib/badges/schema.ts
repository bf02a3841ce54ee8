import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import { teamSlug } from "@/lib/members/schema";

export const API_BADGES = ["level.svg", "entropy.svg", "design.svg"] as const;
export const TEAM_BADGES = ["level.svg", "entropy.svg"] as const;

export const apiBadgeRef = z.strictObject({ api: apiSlug, badge: z.enum(API_BADGES) });
export const teamBadgeRef = z.strictObject({ team: teamSlug, badge: z.enum(TEAM_BADGES) });

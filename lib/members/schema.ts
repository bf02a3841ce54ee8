import { z } from "zod";
import { ROLES } from "@/lib/core/context";
import { pageInput, pageOf } from "@/lib/core/paging";
import { TEAM_ROLES, USER_ROLES } from "./model";

/** A team's name in addresses. */
export const teamSlug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters and digits, in parts joined by single hyphens");

const teamName = z.string().trim().min(1).max(120);
const teamDescription = z.string().trim().max(2000);
const teamRole = z.enum(TEAM_ROLES);
const userRole = z.enum(USER_ROLES);

/** A person in an address: their id, or their e-mail. */
export const userKey = z.string().min(1).max(254);

export const createTeamInput = z.strictObject({
  slug: teamSlug,
  name: teamName,
  description: teamDescription.default(""),
});

export const teamChanges = z
  .strictObject({ name: teamName.optional(), description: teamDescription.optional() })
  .refine((changes) => Object.keys(changes).length > 0, "names nothing to change");

export const listTeamsInput = z.strictObject({ ...pageInput.shape, q: z.string().trim().max(200).optional() });

export const memberDto = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Null for readers who are not signed in. */
  email: z.string().nullable(),
  role: teamRole,
});

export const teamDto = z.strictObject({
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  createdAt: z.iso.datetime(),
  apiCount: z.int(),
  memberCount: z.int(),
});
export type TeamDto = z.output<typeof teamDto>;

export const teamDetailDto = z.strictObject({ ...teamDto.shape, members: z.array(memberDto) });
export type TeamDetailDto = z.output<typeof teamDetailDto>;

export const teamPage = pageOf(teamDto);

export const membershipInput = z.strictObject({ role: teamRole });
export const membershipDto = z.strictObject({ team: z.string(), user: z.string(), role: teamRole });
export type MembershipDto = z.output<typeof membershipDto>;

const email = z.email().max(254).toLowerCase();
const password = z.string().min(12).max(128);
const personName = z.string().trim().min(1).max(120);

export const createUserInput = z.strictObject({
  name: personName,
  email,
  /** Left out: one is made, and shown in the answer this once. */
  password: password.optional(),
  role: userRole.default("member"),
});

export const userChanges = z
  .strictObject({ name: personName.optional(), role: userRole.optional(), disabled: z.boolean().optional() })
  .refine((changes) => Object.keys(changes).length > 0, "names nothing to change");

export const listUsersInput = z.strictObject({ ...pageInput.shape, q: z.string().trim().max(200).optional() });

export const userDto = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: userRole,
  disabled: z.boolean(),
  createdAt: z.iso.datetime(),
  teams: z.array(z.strictObject({ slug: z.string(), name: z.string(), role: teamRole })),
});
export type UserDto = z.output<typeof userDto>;

export const userPage = pageOf(userDto);

export const createdUserDto = z.strictObject({ ...userDto.shape, password: z.string().optional() });

/** Who sends the request, and what they may do. */
export const callerDto = z.strictObject({
  kind: z.enum(["user", "token"]),
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: z.enum([...USER_ROLES, ...ROLES]),
  /** Of a token: the team it is limited to. */
  team: z.string().nullable(),
  /** Of a token: the permissions it is limited to. */
  scopes: z.array(z.string()).nullable(),
  teams: z.array(z.strictObject({ slug: z.string(), role: teamRole })),
});
export type CallerDto = z.output<typeof callerDto>;

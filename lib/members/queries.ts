import { mutationOptions } from "@tanstack/react-query";
import { z } from "zod";
import { fetchJson } from "@/lib/browser/fetch-json";
import {
  createdUserDto,
  type createTeamInput,
  type createUserInput,
  membershipDto,
  teamDetailDto,
  type userChanges,
  userDto,
} from "@/lib/members/schema";
import type { TeamRole } from "@/lib/core/context";

/** The keys of everything about people and teams. */
export const memberQueries = {
  all: () => ["members"] as const,
};

/** The REST address of a team. */
export function teamPath(slug: string): string {
  return `/api/v1/teams/${encodeURIComponent(slug)}`;
}

/** The REST address of somebody's place in a team; `user` is an id or an e-mail address. */
export function memberPath(team: string, user: string): string {
  return `${teamPath(team)}/members/${encodeURIComponent(user)}`;
}

/** What the browser can do with people and teams, by REST. */
export const memberMutations = {
  createTeam: () =>
    mutationOptions({
      mutationKey: [...memberQueries.all(), "create-team"],
      mutationFn: (body: z.input<typeof createTeamInput>) =>
        fetchJson("/api/v1/teams", { method: "POST", body, response: teamDetailDto }),
    }),
  /** Gives a person (id or e-mail) a role in a team, or another one. */
  setMember: () =>
    mutationOptions({
      mutationKey: [...memberQueries.all(), "set-member"],
      mutationFn: ({ team, user, role }: { team: string; user: string; role: TeamRole["role"] }) =>
        fetchJson(memberPath(team, user), { method: "PUT", body: { role }, response: membershipDto }),
    }),
  removeMember: () =>
    mutationOptions({
      mutationKey: [...memberQueries.all(), "remove-member"],
      mutationFn: ({ team, user }: { team: string; user: string }) =>
        fetchJson(memberPath(team, user), { method: "DELETE", response: z.unknown() }),
    }),
  /** Adds a person; without a password the answer holds the one that was made. */
  createUser: () =>
    mutationOptions({
      mutationKey: [...memberQueries.all(), "create-user"],
      mutationFn: (body: z.input<typeof createUserInput>) =>
        fetchJson("/api/v1/users", { method: "POST", body, response: createdUserDto }),
    }),
  updateUser: () =>
    mutationOptions({
      mutationKey: [...memberQueries.all(), "update-user"],
      mutationFn: ({ user, changes }: { user: string; changes: z.input<typeof userChanges> }) =>
        fetchJson(`/api/v1/users/${encodeURIComponent(user)}`, { method: "PATCH", body: changes, response: userDto }),
    }),
};

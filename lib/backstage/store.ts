import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

const VERSION = {
  select: {
    label: true,
    state: true,
    format: true,
    files: { where: { isEntry: true }, take: 1, select: { name: true } },
  },
} as const;

/** Every API as a catalogue tells of it, by slug: of one team, or of all. */
export async function listApisForCatalog(access: DataAccess, team: string | undefined) {
  return dbOf(access).api.findMany({
    where: team === undefined ? {} : { team: { slug: team } },
    select: {
      slug: true,
      name: true,
      description: true,
      domain: true,
      tags: true,
      links: true,
      team: { select: { slug: true, name: true, description: true } },
      activeVersion: VERSION,
      newestVersion: VERSION,
    },
    orderBy: { slug: "asc" },
  });
}

/** Every consumer with all that is said of it, by slug: of one team, or of all. */
export async function listConsumersForCatalog(access: DataAccess, team: string | undefined) {
  return dbOf(access).consumer.findMany({
    where: team === undefined ? {} : { team: { slug: team } },
    select: {
      slug: true,
      name: true,
      kind: true,
      description: true,
      contact: true,
      links: true,
      team: { select: { slug: true, name: true, description: true } },
      provisions: { select: { api: { select: { slug: true } } } },
      dependencies: {
        select: { version: true, operations: true, api: { select: { slug: true } } },
        orderBy: [{ version: "asc" }],
      },
    },
    orderBy: { slug: "asc" },
  });
}

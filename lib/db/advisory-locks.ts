/**
 * Keys of PostgreSQL's advisory locks, all in one place: two uses of one key by one process, over two connections, wait
 * for each other for ever.
 */
export const ADVISORY_LOCKS = {
  /** The one that Prisma's own migrator takes, so that the two never run together. */
  migration: 72_707_369,
  /** One writer of the audit chain at a time. */
  auditChain: 72_707_370,
  /** Making the first administrator. */
  firstAdministrator: 72_707_371,
  /** Processes that start together on one database set it up one after another. */
  setUp: 72_707_372,
  /** Shared by those who refer to stored bytes, exclusive for who removes those that nobody refers to. */
  blobs: 72_707_373,
  /** Shared by those who count changes under the severities, exclusive for who changes these. */
  severityPolicy: 72_707_374,
  /** Shared by those who decide by rulesets, exclusive for who changes them or where they are bound. */
  rulesets: 72_707_377,
  /** Shared by those who decide by policies as code, exclusive for who changes or switches them. */
  codePolicies: 72_707_378,
  /** Shared by those who decide by deprecation policies, exclusive for who changes them or where they are bound. */
  deprecationPolicies: 72_707_379,
  /** One writer of the list of services that no API goes by. */
  unknownServices: 72_707_380,
  /** One writer of scores at a time: what a score was before decides what is kept of its history. */
  scores: 72_707_381,
  /** One watcher of changes that scores hang on. */
  scoreCursor: 72_707_382,
  /** One reader of the event cursor at a time. */
  eventCursor: 72_707_376,
} as const;

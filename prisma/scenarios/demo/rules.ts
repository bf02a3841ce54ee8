import type { ScenarioRule } from "@/prisma/scenarios/scenario";
import { INGRID } from "./people";

const HOUSE = `name: house
description: What every definition of Meridian has, beside what comes with Concordat.
extends: concordat:recommended
formats: [oas3]
rules:
  meridian-contact:
    description: A definition says at which address of ours its team is reached.
    message: "{{error}}: write the address of your team into info.contact.email"
    severity: warn
    given: $.info
    then:
      - {field: contact.email, function: truthy}
      - {field: contact.email, function: pattern, functionOptions: {match: "@meridian[.]example$"}}
  meridian-server:
    description: Everything of ours is called by an address that we hold the certificate of.
    severity: warn
    given: $.servers[*]
    then:
      field: url
      function: pattern
      functionOptions: {match: "^https://([a-z-]+[.])*meridian[.]example(/|$)"}
`;

const HOUSE_2 = `${HOUSE}  meridian-problems:
    description: Errors are problem documents (RFC 9457).
    message: "{{path}} is not application/problem+json"
    severity: info
    given: $.paths[*][*].responses[?(@property >= '400' && @property < '600')].content
    then: {field: application/problem+json, function: truthy}
`;

/** What Meridian's administrator set up in the last weeks: late, so that the history before goes on without it. */
export const rules: ScenarioRule[] = [
  {
    at: { daysAgo: 20, hour: 8 },
    by: INGRID,
    set: "reviewers",
    reviewers: { securityTeam: "identity", platformTeam: "platform", consumersReview: true },
  },
  {
    at: { daysAgo: 19, hour: 9 },
    by: INGRID,
    set: "ruleset",
    slug: "house",
    name: "House rules",
    description: "What every definition of Meridian has, beside what comes with Concordat.",
    text: HOUSE,
    note: "As agreed with the six teams.",
  },
  {
    at: { daysAgo: 19, hour: 9, minute: 30 },
    by: INGRID,
    set: "binding",
    ruleset: "house",
    scope: "organisation",
    actions: { error: "block", warning: "warn", info: "notify", hint: "notify" },
  },
  {
    at: { daysAgo: 15, hour: 8 },
    by: INGRID,
    set: "binding",
    ruleset: "concordat:strict",
    scope: "label",
    subject: "public",
    ratchet: true,
  },
  {
    at: { daysAgo: 14, hour: 8 },
    by: INGRID,
    set: "code-policy",
    slug: "writes-need-a-caller",
    name: "Who writes says who they are",
    description: "Operations that change something ask for a token, a key or a password.",
    expression: 'operations.all(o, o.method in ["GET", "HEAD", "OPTIONS", "QUERY"] || !o.anonymous)',
    message:
      'Anybody may call {{ operations.filter(o, !(o.method in ["GET", "HEAD", "OPTIONS", "QUERY"]) && o.anonymous).map(o, o.key).join(", ") }}.',
    effect: "block",
    labels: ["public", "legacy"],
  },
  { at: { daysAgo: 14, hour: 8, minute: 10 }, by: INGRID, set: "dry-run", slug: "writes-need-a-caller" },
  {
    at: { daysAgo: 14, hour: 8, minute: 40 },
    by: INGRID,
    set: "code-policy-state",
    slug: "writes-need-a-caller",
    state: "on",
    reason: "What the dry run found, the teams knew and are at work on.",
  },
  {
    at: { daysAgo: 14, hour: 9 },
    by: INGRID,
    set: "code-policy",
    slug: "fields-are-described",
    name: "Nine fields of ten are described",
    description: "Whoever reads a definition finds out what its fields mean.",
    expression: "version.undescribedFields * 10 <= version.fields",
    message: "{{ version.undescribedFields }} of {{ version.fields }} fields have no description.",
    effect: "warn",
  },
  {
    at: { daysAgo: 14, hour: 9, minute: 10 },
    by: INGRID,
    set: "code-policy-state",
    slug: "fields-are-described",
    state: "on",
    reason: "It only warns: no dry run needed.",
    withoutDryRun: true,
  },
  {
    at: { daysAgo: 7, hour: 9 },
    by: INGRID,
    set: "ruleset-version",
    slug: "house",
    text: HOUSE_2,
    note: "Problem documents, as the architects decided in October.",
  },
  {
    at: { daysAgo: 3, hour: 9 },
    by: INGRID,
    set: "code-policy",
    slug: "refusals-are-documented",
    name: "Whoever is refused is told how",
    description: "Operations that ask who is calling say what a caller gets whom they do not know.",
    expression: 'operations.all(o, o.anonymous || o.responses.exists(r, r in ["401", "4XX", "default"]))',
    message:
      'No 401 at {{ operations.filter(o, !o.anonymous && !o.responses.exists(r, r in ["401", "4XX", "default"])).map(o, o.key).join(", ") }}.',
    effect: "block",
  },
  {
    at: { daysAgo: 3, hour: 10 },
    by: INGRID,
    set: "deprecation-policy",
    slug: "shop-way-out",
    name: "Way out of the shop",
    description: "Apps stay on phones for about a year: whoever calls says so before anything is switched off.",
    rules: {
      consumersMust: "acknowledge",
      traffic: { mode: "block", mostCalls: 100, quietDays: 14, leastTelemetryDays: 7 },
      successorCovers: "warn",
      headersSeen: "warn",
      brownouts: true,
      remindDays: [90, 30, 14, 7, 1],
    },
    domains: ["shop"],
  },
  {
    at: { daysAgo: 3, hour: 10, minute: 20 },
    by: INGRID,
    set: "deprecation-policy",
    slug: "money-way-out",
    name: "Way out of what moves money",
    description: "Partners plan a year ahead; nothing that moves money goes before somebody has seen the calls end.",
    rules: {
      migrationGuideRequired: true,
      traffic: { mode: "warn", mostCalls: 0, quietDays: 30, leastTelemetryDays: 14 },
      remindDays: [180, 90, 30, 7, 1],
    },
    domains: ["payments"],
  },
  { at: { daysAgo: 3, hour: 9, minute: 10 }, by: INGRID, set: "dry-run", slug: "refusals-are-documented" },
  {
    at: { daysAgo: 3, hour: 9, minute: 30 },
    by: INGRID,
    set: "code-policy-state",
    slug: "refusals-are-documented",
    state: "dry-run",
    reason: "Too many would be held up. Reviews show it until the new year.",
  },
];

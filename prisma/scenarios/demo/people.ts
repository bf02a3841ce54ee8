import type { ScenarioPerson, ScenarioTeam } from "@/prisma/scenarios/scenario";

export const teams: ScenarioTeam[] = [
  { slug: "payments", name: "Payments", description: "Takes money, gives it back, and pays it out." },
  { slug: "accounts", name: "Accounts", description: "Accounts, transfers, loans and the core behind them." },
  { slug: "identity", name: "Identity", description: "Who somebody is, how they prove it, and what they agreed to." },
  { slug: "catalogue", name: "Catalogue", description: "What the shop sells, what it costs, and how it is found." },
  { slug: "orders-fulfilment", name: "Orders and fulfilment", description: "From the basket to the door, and back." },
  { slug: "platform", name: "Platform", description: "What everybody else builds on." },
];

const at = (name: string) => `${name}@meridian.example`;

export const INGRID = at("ingrid.solheim");
export const MARTA = at("marta.kowalczyk");
export const TOMAS = at("tomas.novak");
export const JIA = at("jia.chen");
export const HENRIK = at("henrik.larsen");
export const AMARA = at("amara.okafor");
export const SOFIA = at("sofia.ricci");
export const NOAH = at("noah.weber");
export const YUSUF = at("yusuf.demir");
export const PRIYA = at("priya.nair");
export const CLARA = at("clara.dubois");
export const BEN = at("ben.hughes");
export const EMIL = at("emil.sorensen");
export const LUCIA = at("lucia.moreno");
export const VICTOR = at("victor.almeida");
export const GRACE = at("grace.kim");
export const OSKAR = at("oskar.lindqvist");

/** Every team has an owner, a reviewer and a publisher who are three people. */
export const people: ScenarioPerson[] = [
  { name: "Ingrid Solheim", email: INGRID, role: "administrator", memberships: [] },
  { name: "Marta Kowalczyk", email: MARTA, memberships: [{ team: "payments", role: "owner" }] },
  { name: "Tomas Novak", email: TOMAS, memberships: [{ team: "payments", role: "reviewer" }] },
  {
    name: "Jia Chen",
    email: JIA,
    memberships: [
      { team: "payments", role: "publisher" },
      { team: "accounts", role: "reader" },
    ],
  },
  {
    name: "Henrik Larsen",
    email: HENRIK,
    memberships: [
      { team: "accounts", role: "owner" },
      { team: "identity", role: "reviewer" },
    ],
  },
  { name: "Amara Okafor", email: AMARA, memberships: [{ team: "accounts", role: "reviewer" }] },
  { name: "Sofia Ricci", email: SOFIA, memberships: [{ team: "accounts", role: "publisher" }] },
  {
    name: "Noah Weber",
    email: NOAH,
    memberships: [
      { team: "platform", role: "publisher" },
      { team: "accounts", role: "publisher" },
    ],
  },
  {
    name: "Yusuf Demir",
    email: YUSUF,
    memberships: [
      { team: "identity", role: "owner" },
      { team: "platform", role: "reviewer" },
    ],
  },
  { name: "Priya Nair", email: PRIYA, memberships: [{ team: "identity", role: "publisher" }] },
  {
    name: "Clara Dubois",
    email: CLARA,
    memberships: [
      { team: "catalogue", role: "owner" },
      { team: "orders-fulfilment", role: "reviewer" },
    ],
  },
  {
    name: "Ben Hughes",
    email: BEN,
    memberships: [
      { team: "orders-fulfilment", role: "owner" },
      { team: "catalogue", role: "reviewer" },
    ],
  },
  { name: "Emil Sørensen", email: EMIL, memberships: [{ team: "catalogue", role: "publisher" }] },
  { name: "Lucía Moreno", email: LUCIA, memberships: [{ team: "orders-fulfilment", role: "publisher" }] },
  { name: "Victor Almeida", email: VICTOR, memberships: [{ team: "platform", role: "owner" }] },
  {
    name: "Grace Kim",
    email: GRACE,
    memberships: [
      { team: "payments", role: "reader" },
      { team: "accounts", role: "reader" },
    ],
  },
  { name: "Oskar Lindqvist", email: OSKAR, memberships: [{ team: "catalogue", role: "reader" }] },
];

import type { Scenario } from "@/prisma/scenarios/scenario";
import { farewell, inReview, release } from "@/prisma/scenarios/story";
import { bookings, rooms } from "./lineages";

const PIA = "pia.publisher@meridian.example";
const RAY = "ray.reviewer@meridian.example";
const OLA = "ola.owner@meridian.example";

/** One team and two APIs: what the browser tests begin with. */
export const small: Scenario = {
  name: "small",
  description: "One team, two APIs, three versions each.",
  teams: [{ slug: "workplace", name: "Workplace", description: "Rooms, desks and doors of the office." }],
  people: [
    { name: "Ada Administrator", email: "ada.administrator@meridian.example", role: "administrator", memberships: [] },
    { name: "Ola Owner", email: OLA, memberships: [{ team: "workplace", role: "owner" }] },
    { name: "Ray Reviewer", email: RAY, memberships: [{ team: "workplace", role: "reviewer" }] },
    { name: "Pia Publisher", email: PIA, memberships: [{ team: "workplace", role: "publisher" }] },
    { name: "Rex Reader", email: "rex.reader@meridian.example", memberships: [{ team: "workplace", role: "reader" }] },
  ],
  apis: [
    {
      slug: "bookings",
      name: "Bookings",
      description: "Meeting rooms of the office, booked by the hour.",
      team: "workplace",
      domain: "office",
      tags: ["internal"],
      tier: 2,
      isolationLayer: "L-3",
      runtime: "containerd",
    },
    {
      slug: "rooms",
      name: "Rooms",
      description: "The rooms of the office and what is in them.",
      team: "workplace",
      domain: "office",
      tags: ["internal"],
      tier: 3,
    },
  ],
  consumers: [
    {
      slug: "booking-service",
      name: "Booking service",
      kind: "service",
      team: "workplace",
      contact: "workplace@meridian.example",
      description: "Keeps the calendar of the rooms. Serves the Bookings API.",
      provides: ["bookings"],
      calls: [{ api: "rooms", operations: ["GET /rooms"] }],
      at: { daysAgo: 100, hour: 9 },
      by: PIA,
      via: "manifest",
    },
    {
      slug: "door-signs",
      name: "Door signs",
      kind: "application",
      team: "workplace",
      contact: "doors@meridian.example",
      description: "The small screens beside the doors.",
      calls: [{ api: "bookings", version: "1.0.0", operations: ["GET /bookings"] }, { api: "rooms" }],
      at: { daysAgo: 90, hour: 9 },
      by: PIA,
    },
  ],
  events: [
    ...release(bookings, { version: "1.0.0", daysAgo: 300, by: PIA, approvedBy: RAY }),
    ...release(rooms, { version: "1.0.0", daysAgo: 290, by: PIA, approvedBy: OLA }),
    ...release(bookings, { version: "1.1.0", daysAgo: 200, by: PIA, approvedBy: RAY, note: "Optional, so fine." }),
    ...release(rooms, { version: "1.1.0", daysAgo: 150, by: PIA, approvedBy: RAY }),
    ...farewell(bookings, {
      version: "1.0.0",
      by: OLA,
      daysAgo: 120,
      sunsetInDays: 210,
      replacement: "bookings@1.1.0",
      reason: "Version 1.1.0 does all of it.",
    }),
    ...inReview(bookings, "2.0.0", 20, PIA, "Rooms shall not be booked without saying why."),
    ...inReview(rooms, "1.2.0", 10, PIA),
  ],
};

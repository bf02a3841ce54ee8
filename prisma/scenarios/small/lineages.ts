import { merge, remove, rename, renameField, set } from "@/prisma/scenarios/edit";
import { baseFiles, defineLineage, type Lineage, type Step } from "@/prisma/scenarios/lineage";

function smallLineage(api: string, steps: Step[]): Lineage {
  const file = `${api}.yaml`;
  return defineLineage({ api, entry: file, steps, base: baseFiles("small", [file]) });
}

/** A careful addition, then a breaking release that says so in its version. */
export const bookings = smallLineage("bookings", [
  { version: "1.0.0", changelog: "First release." },
  {
    version: "1.1.0",
    changelog: "Bookings can carry a number of guests. Nothing else changes.",
    edits: [
      merge(
        `
        guests: { type: integer, minimum: 1, description: How many people come. }
      `,
        "components > schemas > NewBooking > properties",
      ),
    ],
  },
  {
    version: "2.0.0",
    changelog: "`title` is called `purpose` and must be given; bookings are no longer cancelled but released.",
    edits: [
      renameField("NewBooking", "title", "purpose"),
      set("components > schemas > NewBooking > required", ["roomId", "startsAt", "endsAt", "purpose"]),
      remove("paths > /bookings/{bookingId} > delete"),
      merge(
        `
        /bookings/{bookingId}/release:
          post:
            operationId: releaseBooking
            summary: Release a booking
            tags: [bookings]
            parameters:
              - { name: bookingId, in: path, required: true, description: The booking's id., schema: { type: string, format: uuid } }
            responses:
              '204': { description: The room is free again. }
              '404': { $ref: '#/components/responses/NotFound' }
      `,
        "paths",
      ),
      set("servers", [{ url: "https://api.meridian.example/bookings/v2" }]),
    ],
  },
]);

/** An addition, and a breaking release without a major version that its gate stops. */
export const rooms = smallLineage("rooms", [
  { version: "1.0.0", changelog: "First release." },
  {
    version: "1.1.0",
    changelog: "Rooms say whether they can be reached without stairs.",
    edits: [
      merge(
        `
        stepFree: { type: boolean, description: Whether it can be reached without stairs. }
      `,
        "components > schemas > Room > properties",
      ),
    ],
  },
  {
    version: "1.2.0",
    changelog: "Tidied up the paths.",
    edits: [rename("paths > /rooms/{roomId}", "/room/{roomId}")],
  },
]);

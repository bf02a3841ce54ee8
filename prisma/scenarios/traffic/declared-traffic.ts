import type { ScenarioApi, ScenarioConsumer } from "@/prisma/scenarios/scenario";
import { drawn } from "./calls-of-day";
import type { ScenarioCalls } from "./scenario-traffic";

/** Since so many days the services of the scenario send telemetry. */
export const TOLD_DAYS = 120;

/** What is known of the calls that were declared, beside the declaration. By `consumer api`. */
export type KnownTraffic = ReadonlyMap<string, Partial<Omit<ScenarioCalls, "service" | "version" | "caller">>>;

/**
 * Calls as the consumers of a scenario declare them: what they say they call, as often as fits the API's tier. Where
 * operations are not declared, those that are `known`; a consumer of whose operations nothing is known calls nothing.
 */
export function declaredTraffic(
  consumers: readonly ScenarioConsumer[],
  apis: readonly ScenarioApi[],
  known: KnownTraffic,
): ScenarioCalls[] {
  const tiers = new Map(apis.map(({ slug, tier }) => [slug, tier]));
  return consumers.flatMap((consumer) =>
    consumer.calls.flatMap(({ api, version, operations }): ScenarioCalls[] => {
      const told = known.get(`${consumer.slug} ${api}`);
      const called = told?.operations ?? operations;
      if (!called) return [];
      const scale = [9_000, 2_500, 400][(tiers.get(api) ?? 2) - 1] ?? 400;
      return [
        {
          service: api,
          ...(version === undefined ? {} : { version }),
          caller: { attribute: "concordat.consumer", value: consumer.slug },
          perDay: Math.round(scale * (0.3 + 1.4 * drawn(`${consumer.slug} calls ${api}`))),
          trend: { kind: "steady" },
          sinceDaysAgo: Math.min(TOLD_DAYS, consumer.at.daysAgo),
          medianMs: Math.round(12 + 60 * drawn(`${api} takes`)),
          failing: 0.002,
          rhythm: "people",
          ...told,
          operations: called,
        },
      ];
    }),
  );
}

import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import type { Messages } from "@/lib/i18n/en";
import { requestWords } from "@/lib/i18n/request";
import { pageCaller } from "@/lib/http/page-caller";
import { traceIdOf } from "@/lib/http/trace-id";
import { can } from "@/lib/members/policy";
import type { LevelNames } from "@/lib/rubrics/model/level-names";
import { getLevelNames } from "@/lib/rubrics/verbs/get-level-names";
import { createContext } from "@/lib/runtime/service-context";

/** None for those who may not read; none, too, where nothing can be read: what says so is drawn with these words. */
async function levelNames(): Promise<LevelNames> {
  try {
    const actor = await pageCaller();
    if (!can(actor, "registry.read")) return {};
    return await getLevelNames(await createContext({ actor, traceId: traceIdOf(await headers()) }));
  } catch {
    return {};
  }
}

function withLevels(messages: Messages, names: LevelNames): Messages {
  const { shared } = messages;
  return { ...messages, shared: { ...shared, level: { ...shared.level, name: { ...shared.level.name, ...names } } } };
}

/** The words of a request, in which levels are called as the rubric in use calls them. */
export default getRequestConfig(async ({ locale }) => {
  const config = await requestWords(locale);
  return { ...config, messages: withLevels(config.messages, await levelNames()) };
});

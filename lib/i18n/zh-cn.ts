import admission from "@/messages/zh-CN/admission.json";
import advisor from "@/messages/zh-CN/advisor.json";
import api from "@/messages/zh-CN/api.json";
import audit from "@/messages/zh-CN/audit.json";
import breaking from "@/messages/zh-CN/breaking.json";
import cases from "@/messages/zh-CN/cases.json";
import campaigns from "@/messages/zh-CN/campaigns.json";
import catalog from "@/messages/zh-CN/catalog.json";
import changes from "@/messages/zh-CN/changes.json";
import codePolicies from "@/messages/zh-CN/codePolicies.json";
import consumers from "@/messages/zh-CN/consumers.json";
import conversions from "@/messages/zh-CN/conversions.json";
import crash from "@/messages/zh-CN/crash.json";
import deprecationPolicies from "@/messages/zh-CN/deprecationPolicies.json";
import deprecations from "@/messages/zh-CN/deprecations.json";
import docs from "@/messages/zh-CN/docs.json";
import errorPages from "@/messages/zh-CN/errorPages.json";
import errors from "@/messages/zh-CN/errors.json";
import evidence from "@/messages/zh-CN/evidence.json";
import exemptions from "@/messages/zh-CN/exemptions.json";
import fields from "@/messages/zh-CN/fields.json";
import gates from "@/messages/zh-CN/gates.json";
import governance from "@/messages/zh-CN/governance.json";
import home from "@/messages/zh-CN/home.json";
import inbox from "@/messages/zh-CN/inbox.json";
import jobs from "@/messages/zh-CN/jobs.json";
import imports from "@/messages/zh-CN/imports.json";
import languages from "@/messages/zh-CN/languages.json";
import lifecycle from "@/messages/zh-CN/lifecycle.json";
import lineage from "@/messages/zh-CN/lineage.json";
import mail from "@/messages/zh-CN/mail.json";
import notifications from "@/messages/zh-CN/notifications.json";
import planner from "@/messages/zh-CN/planner.json";
import preferences from "@/messages/zh-CN/preferences.json";
import outside from "@/messages/zh-CN/outside.json";
import publish from "@/messages/zh-CN/publish.json";
import reader from "@/messages/zh-CN/reader.json";
import report from "@/messages/zh-CN/report.json";
import retirement from "@/messages/zh-CN/retirement.json";
import reviews from "@/messages/zh-CN/reviews.json";
import revisions from "@/messages/zh-CN/revisions.json";
import rubrics from "@/messages/zh-CN/rubrics.json";
import rulesets from "@/messages/zh-CN/rulesets.json";
import scorecardChecks from "@/messages/zh-CN/scorecardChecks.json";
import scorecards from "@/messages/zh-CN/scorecards.json";
import search from "@/messages/zh-CN/search.json";
import settings from "@/messages/zh-CN/settings.json";
import signals from "@/messages/zh-CN/signals.json";
import shared from "@/messages/zh-CN/shared.json";
import shell from "@/messages/zh-CN/shell.json";
import signIn from "@/messages/zh-CN/signIn.json";
import slos from "@/messages/zh-CN/slos.json";
import threads from "@/messages/zh-CN/threads.json";
import ui from "@/messages/zh-CN/ui.json";
import usage from "@/messages/zh-CN/usage.json";
import waivers from "@/messages/zh-CN/waivers.json";
import webhooks from "@/messages/zh-CN/webhooks.json";
import type { Messages } from "./en";

/** All words in Simplified Chinese, by namespace; the compiler wants every key of the English ones. */
export const zhCN: Messages = {
  admission,
  advisor,
  api,
  audit,
  breaking,
  cases,
  campaigns,
  catalog,
  changes,
  codePolicies,
  consumers,
  conversions,
  crash,
  deprecationPolicies,
  deprecations,
  docs,
  errorPages,
  errors,
  evidence,
  exemptions,
  fields,
  gates,
  governance,
  home,
  inbox,
  jobs,
  imports,
  languages,
  lifecycle,
  lineage,
  mail,
  notifications,
  planner,
  preferences,
  outside,
  publish,
  reader,
  report,
  retirement,
  reviews,
  revisions,
  rubrics,
  rulesets,
  scorecardChecks,
  scorecards,
  search,
  settings,
  signals,
  shared,
  shell,
  signIn,
  slos,
  threads,
  ui,
  usage,
  waivers,
  webhooks,
};

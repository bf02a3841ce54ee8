import admission from "@/messages/en/admission.json";
import advisor from "@/messages/en/advisor.json";
import api from "@/messages/en/api.json";
import audit from "@/messages/en/audit.json";
import breaking from "@/messages/en/breaking.json";
import cases from "@/messages/en/cases.json";
import campaigns from "@/messages/en/campaigns.json";
import catalog from "@/messages/en/catalog.json";
import changes from "@/messages/en/changes.json";
import codePolicies from "@/messages/en/codePolicies.json";
import consumers from "@/messages/en/consumers.json";
import conversions from "@/messages/en/conversions.json";
import crash from "@/messages/en/crash.json";
import deprecationPolicies from "@/messages/en/deprecationPolicies.json";
import deprecations from "@/messages/en/deprecations.json";
import docs from "@/messages/en/docs.json";
import errorPages from "@/messages/en/errorPages.json";
import errors from "@/messages/en/errors.json";
import evidence from "@/messages/en/evidence.json";
import exemptions from "@/messages/en/exemptions.json";
import fields from "@/messages/en/fields.json";
import gates from "@/messages/en/gates.json";
import governance from "@/messages/en/governance.json";
import home from "@/messages/en/home.json";
import inbox from "@/messages/en/inbox.json";
import jobs from "@/messages/en/jobs.json";
import imports from "@/messages/en/imports.json";
import languages from "@/messages/en/languages.json";
import lifecycle from "@/messages/en/lifecycle.json";
import lineage from "@/messages/en/lineage.json";
import mail from "@/messages/en/mail.json";
import notifications from "@/messages/en/notifications.json";
import planner from "@/messages/en/planner.json";
import preferences from "@/messages/en/preferences.json";
import outside from "@/messages/en/outside.json";
import publish from "@/messages/en/publish.json";
import reader from "@/messages/en/reader.json";
import report from "@/messages/en/report.json";
import retirement from "@/messages/en/retirement.json";
import reviews from "@/messages/en/reviews.json";
import revisions from "@/messages/en/revisions.json";
import rubrics from "@/messages/en/rubrics.json";
import rulesets from "@/messages/en/rulesets.json";
import scorecardChecks from "@/messages/en/scorecardChecks.json";
import scorecards from "@/messages/en/scorecards.json";
import search from "@/messages/en/search.json";
import settings from "@/messages/en/settings.json";
import signals from "@/messages/en/signals.json";
import shared from "@/messages/en/shared.json";
import shell from "@/messages/en/shell.json";
import signIn from "@/messages/en/signIn.json";
import slos from "@/messages/en/slos.json";
import threads from "@/messages/en/threads.json";
import ui from "@/messages/en/ui.json";
import usage from "@/messages/en/usage.json";
import waivers from "@/messages/en/waivers.json";
import webhooks from "@/messages/en/webhooks.json";

/** All words in English, by namespace. A namespace is: its two files under `messages/`, and two lines here and in `zh-cn.ts`. */
export const en = {
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

/** The namespaces and the keys in each. */
export type Messages = typeof en;

import api from "@/messages/en/api.json";
import audit from "@/messages/en/audit.json";
import catalog from "@/messages/en/catalog.json";
import changes from "@/messages/en/changes.json";
import consumers from "@/messages/en/consumers.json";
import crash from "@/messages/en/crash.json";
import deprecations from "@/messages/en/deprecations.json";
import docs from "@/messages/en/docs.json";
import errorPages from "@/messages/en/errorPages.json";
import errors from "@/messages/en/errors.json";
import fields from "@/messages/en/fields.json";
import governance from "@/messages/en/governance.json";
import home from "@/messages/en/home.json";
import inbox from "@/messages/en/inbox.json";
import jobs from "@/messages/en/jobs.json";
import imports from "@/messages/en/imports.json";
import lifecycle from "@/messages/en/lifecycle.json";
import mail from "@/messages/en/mail.json";
import notifications from "@/messages/en/notifications.json";
import preferences from "@/messages/en/preferences.json";
import outside from "@/messages/en/outside.json";
import publish from "@/messages/en/publish.json";
import reader from "@/messages/en/reader.json";
import reviews from "@/messages/en/reviews.json";
import search from "@/messages/en/search.json";
import settings from "@/messages/en/settings.json";
import shared from "@/messages/en/shared.json";
import shell from "@/messages/en/shell.json";
import signIn from "@/messages/en/signIn.json";
import ui from "@/messages/en/ui.json";
import webhooks from "@/messages/en/webhooks.json";

/** All words in English, by namespace. A namespace is: its two files under `messages/`, and two lines here and in `zh-cn.ts`. */
export const en = {
  api,
  audit,
  catalog,
  changes,
  consumers,
  crash,
  deprecations,
  docs,
  errorPages,
  errors,
  fields,
  governance,
  home,
  inbox,
  jobs,
  imports,
  lifecycle,
  mail,
  notifications,
  preferences,
  outside,
  publish,
  reader,
  reviews,
  search,
  settings,
  shared,
  shell,
  signIn,
  ui,
  webhooks,
};

/** The namespaces and the keys in each. */
export type Messages = typeof en;

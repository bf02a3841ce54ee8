import api from "@/messages/zh-CN/api.json";
import audit from "@/messages/zh-CN/audit.json";
import catalog from "@/messages/zh-CN/catalog.json";
import changes from "@/messages/zh-CN/changes.json";
import consumers from "@/messages/zh-CN/consumers.json";
import crash from "@/messages/zh-CN/crash.json";
import deprecations from "@/messages/zh-CN/deprecations.json";
import docs from "@/messages/zh-CN/docs.json";
import errorPages from "@/messages/zh-CN/errorPages.json";
import errors from "@/messages/zh-CN/errors.json";
import fields from "@/messages/zh-CN/fields.json";
import governance from "@/messages/zh-CN/governance.json";
import home from "@/messages/zh-CN/home.json";
import inbox from "@/messages/zh-CN/inbox.json";
import jobs from "@/messages/zh-CN/jobs.json";
import imports from "@/messages/zh-CN/imports.json";
import lifecycle from "@/messages/zh-CN/lifecycle.json";
import mail from "@/messages/zh-CN/mail.json";
import notifications from "@/messages/zh-CN/notifications.json";
import preferences from "@/messages/zh-CN/preferences.json";
import outside from "@/messages/zh-CN/outside.json";
import publish from "@/messages/zh-CN/publish.json";
import reader from "@/messages/zh-CN/reader.json";
import reviews from "@/messages/zh-CN/reviews.json";
import search from "@/messages/zh-CN/search.json";
import settings from "@/messages/zh-CN/settings.json";
import shared from "@/messages/zh-CN/shared.json";
import shell from "@/messages/zh-CN/shell.json";
import signIn from "@/messages/zh-CN/signIn.json";
import ui from "@/messages/zh-CN/ui.json";
import webhooks from "@/messages/zh-CN/webhooks.json";
import type { Messages } from "./en";

/** All words in Simplified Chinese, by namespace; the compiler wants every key of the English ones. */
export const zhCN: Messages = {
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

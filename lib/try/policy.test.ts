import { expect, it } from "vitest";
import { fieldsToSend, fieldsToShow } from "./policy";

it("lets nobody speak for somebody else", () => {
  const sent = fieldsToSend({
    Authorization: "Bearer of-the-api",
    "X-Api-Key": "k",
    "X-Forwarded-For": "127.0.0.1",
    Forwarded: "for=127.0.0.1",
    "X-Real-IP": "127.0.0.1",
    Origin: "https://registry.example",
    Referer: "https://registry.example/apis",
    "Sec-Fetch-Site": "same-origin",
    "User-Agent": "a browser",
  });
  expect(sent).toEqual({
    Authorization: "Bearer of-the-api",
    "X-Api-Key": "k",
    "user-agent": "Concordat (try it out)",
  });
});

it("shows an answer without what a browser would act on", () => {
  const headers = new Headers({ "content-type": "text/html", connection: "close" });
  headers.append("set-cookie", "a=1");
  expect(fieldsToShow(headers)).toEqual([{ name: "content-type", value: "text/html" }]);
});

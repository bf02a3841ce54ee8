"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { ProblemError } from "@/lib/browser/problem-error";
import { attachAdvice } from "@/lib/advisor/queries";
import { apiQueries, createApi } from "@/lib/catalog/queries";
import { type ApiDraft, creationOf, draftAfter, slugOf } from "./api-draft";
import { ApiFields } from "./api-fields";
import { fieldErrors, isAboutFields } from "./field-errors";

const FIELDS = [
  "/slug",
  "/name",
  "/team",
  "/description",
  "/domain",
  "/tags",
  "/tier",
  "/isolationLayer",
  "/runtime",
  "/links",
];

/** Advice that a new API is made after, and what it says of the API. */
export interface AdvisedApi extends Pick<ApiDraft, "isolationLayer" | "runtime"> {
  /** The id of the advice. */
  advice: string;
}

interface NewApiFormProps {
  teams: readonly { slug: string; name: string }[];
  advised: AdvisedApi | null;
}

/** A new API. The slug follows the name until somebody writes their own. */
export function NewApiForm({ teams, advised }: NewApiFormProps) {
  const t = useTranslations("api");
  const router = useRouter();
  const queryClient = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const [draft, setDraft] = useState<ApiDraft>(() => draftAfter(teams[0]?.slug ?? "", advised));
  const [ownSlug, setOwnSlug] = useState(false);
  const change = (part: Partial<ApiDraft>) => setDraft((before) => ({ ...before, ...part }));
  const create = useMutation({
    mutationFn: () => createApi(creationOf(draft)),
    onError: (error) => {
      const taken = error instanceof ProblemError && error.code === "conflict";
      if (!taken && !isAboutFields(error, FIELDS)) notifyProblem(error);
    },
    onSuccess: async (api) => {
      await queryClient.invalidateQueries({ queryKey: apiQueries.all() });
      if (advised) await attachAdvice(api.slug, advised.advice).catch(notifyProblem);
      notify.success(t("fields.created", { name: api.name }));
      router.push(`${api.url}/publish`);
    },
  });
  const errorAt = fieldErrors(create.error);
  const taken =
    create.error instanceof ProblemError && create.error.code === "conflict" ? create.error.message : undefined;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={t("fields.name")} required error={errorAt("/name")}>
          <Input
            required
            maxLength={120}
            value={draft.name}
            onChange={(event) => {
              const name = event.target.value;
              change(ownSlug ? { name } : { name, slug: slugOf(name) });
            }}
          />
        </Field>
        <Field label={t("fields.slug")} required hint={t("fields.slugHint")} error={taken ?? errorAt("/slug")}>
          <Input
            required
            maxLength={80}
            spellCheck={false}
            autoCapitalize="none"
            value={draft.slug}
            onChange={(event) => {
              setOwnSlug(event.target.value !== "");
              change({ slug: event.target.value });
            }}
          />
        </Field>
      </div>
      <ApiFields draft={draft} onChange={change} teams={teams} errorAt={errorAt} />
      <div className="flex flex-wrap justify-end gap-2 border-line border-t pt-4">
        <CopyCommands
          call={{
            method: "POST",
            path: "/api/v1/apis",
            json: { slug: draft.slug, name: draft.name, team: draft.team },
          }}
        />
        <Button type="submit" variant="primary" loading={create.isPending}>
          {t("fields.create")}
        </Button>
      </div>
    </form>
  );
}

"use client";
import { useMutation } from "@tanstack/react-query";
import { Play, Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { ProblemState } from "@/components/shared/problem-state";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { codePolicyMutations } from "@/lib/code-policies/queries";
import { MOST_BENCH_VERSIONS } from "@/lib/code-policies/schema";
import { ApiChoice } from "./api-choice";
import { BenchOutcome } from "./bench-outcome";
import { FactsOfVersion } from "./facts-of-version";

interface Chosen {
  api: string;
  version: string;
}

const nameOf = ({ api, version }: Chosen) => `${api}@${version}`;

/** What a policy says of versions that somebody names, as it is written at this moment. */
export function TestBench({ rule }: { rule: { expression: string; message: string } }) {
  const t = useTranslations("codePolicies");
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [api, setApi] = useState("");
  const [version, setVersion] = useState("latest");
  const bench = useMutation(codePolicyMutations.bench());
  const asked = { ...rule, versions: [...chosen] };
  const add = () => {
    const next = { api: api.trim(), version: version.trim() || "latest" };
    if (next.api === "" || chosen.some((one) => nameOf(one) === nameOf(next))) return;
    setChosen([...chosen, next].slice(0, MOST_BENCH_VERSIONS));
    setApi("");
  };
  const items = bench.data?.items ?? [];
  const count = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
  return (
    <Panel
      title={t("bench.title")}
      hint={t("bench.hint")}
      actions={<CopyCommands call={{ method: "POST", path: "/api/v1/code-policies/bench", json: asked }} />}
    >
      <div className="flex flex-col gap-4">
        <form
          className="grid items-end gap-3 md:grid-cols-[1fr_12rem_auto]"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field label={t("bench.api")} required>
            <ApiChoice value={api} onChange={setApi} />
          </Field>
          <Field label={t("bench.version")} required>
            <Input value={version} maxLength={100} onChange={(event) => setVersion(event.target.value)} />
          </Field>
          <Button type="submit" icon={<Plus aria-hidden />} disabled={api.trim() === ""}>
            {t("bench.add")}
          </Button>
        </form>
        {chosen.length === 0 ? (
          <p className="text-muted text-sm">{t("bench.none")}</p>
        ) : (
          <ul className="flex flex-col divide-y divide-line rounded-md border border-line">
            {chosen.map((one) => {
              const item = items.find(
                (answer) => answer.api === one.api && (one.version === "latest" || answer.version === one.version),
              );
              return (
                <li key={nameOf(one)} className="flex flex-col gap-1 px-3 py-2">
                  <div className="flex flex-wrap items-center justify-between gap-2">
                    <span className="font-mono text-sm">
                      {one.version === "latest" ? `${one.api} (${t("bench.latest")})` : nameOf(one)}
                    </span>
                    <span className="flex items-center gap-2">
                      {item ? <BenchOutcome outcome={item.outcome} /> : null}
                      <IconButton
                        size="sm"
                        variant="ghost"
                        label={t("bench.remove", { name: nameOf(one) })}
                        onClick={() => setChosen(chosen.filter((other) => other !== one))}
                      >
                        <X aria-hidden />
                      </IconButton>
                    </span>
                  </div>
                  {item && item.message !== "" ? <p className="text-muted text-sm">{item.message}</p> : null}
                  {item?.problem ? <p className="text-faint text-xs">{t("place", item.problem)}</p> : null}
                  <FactsOfVersion of={one} />
                </li>
              );
            })}
          </ul>
        )}
        {bench.error ? <ProblemState error={bench.error} /> : null}
        <div className="flex flex-wrap items-center justify-between gap-2">
          <span role="status" className="text-sm">
            {items.length > 0
              ? t("bench.passed", { passed: count("pass"), failed: count("fail"), errors: count("error") })
              : null}
          </span>
          <Button
            variant="primary"
            icon={<Play aria-hidden />}
            loading={bench.isPending}
            disabled={chosen.length === 0 || rule.expression.trim() === ""}
            onClick={() => bench.mutate(asked)}
          >
            {t("bench.run")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

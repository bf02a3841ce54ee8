-- CreateTable
CREATE TABLE "code_policy" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'off',
    "number" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "updatedByKind" TEXT NOT NULL,
    "updatedById" TEXT NOT NULL,
    "updatedByName" TEXT NOT NULL,

    CONSTRAINT "code_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "code_policy_version" (
    "policyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "expression" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "targets" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "code_policy_version_pkey" PRIMARY KEY ("policyId","number")
);

-- CreateTable
CREATE TABLE "policy_dry_run" (
    "id" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "total" INTEGER,
    "passed" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "errors" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "reached" TEXT NOT NULL DEFAULT '',
    "because" TEXT,
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "requestedByKind" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "requestedByName" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "policy_dry_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_dry_run_result" (
    "runId" UUID NOT NULL,
    "api" TEXT NOT NULL,
    "apiName" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "team" TEXT NOT NULL,
    "teamName" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "policy_dry_run_result_pkey" PRIMARY KEY ("runId","api")
);

-- CreateIndex
CREATE UNIQUE INDEX "code_policy_slug_key" ON "code_policy"("slug");

-- CreateIndex
CREATE INDEX "code_policy_state_idx" ON "code_policy"("state");

-- CreateIndex
CREATE INDEX "policy_dry_run_policyId_requestedAt_idx" ON "policy_dry_run"("policyId", "requestedAt");

-- AddForeignKey
ALTER TABLE "code_policy_version" ADD CONSTRAINT "code_policy_version_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "code_policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_dry_run" ADD CONSTRAINT "policy_dry_run_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "code_policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_dry_run_result" ADD CONSTRAINT "policy_dry_run_result_runId_fkey" FOREIGN KEY ("runId") REFERENCES "policy_dry_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "api_version" ADD COLUMN     "measures" JSONB;

-- CreateTable
CREATE TABLE "rubric" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "newestNumber" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "rubric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric_version" (
    "id" UUID NOT NULL,
    "rubricId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "rubric_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rubric_choice" (
    "id" UUID NOT NULL,
    "rubricVersionId" UUID,
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "rubric_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_sheet" (
    "digest" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "fact_sheet_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "api_score" (
    "apiId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "progress" DOUBLE PRECISION NOT NULL,
    "entropy" DOUBLE PRECISION,
    "dimensions" DOUBLE PRECISION,
    "score" JSONB NOT NULL,
    "factsDigest" TEXT NOT NULL,
    "rubric" TEXT NOT NULL,
    "rubricDigest" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "api_score_pkey" PRIMARY KEY ("apiId")
);

-- CreateTable
CREATE TABLE "api_score_change" (
    "id" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "level" INTEGER NOT NULL,
    "progress" DOUBLE PRECISION NOT NULL,
    "entropy" DOUBLE PRECISION,
    "dimensions" DOUBLE PRECISION,
    "statuses" JSONB NOT NULL,
    "because" JSONB NOT NULL,
    "factsDigest" TEXT NOT NULL,
    "rubric" TEXT NOT NULL,
    "rubricDigest" TEXT NOT NULL,

    CONSTRAINT "api_score_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_score_change" (
    "id" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "level" INTEGER,
    "progress" DOUBLE PRECISION NOT NULL,
    "entropy" DOUBLE PRECISION,
    "distribution" INTEGER[],
    "because" JSONB NOT NULL,
    "rubric" TEXT NOT NULL,

    CONSTRAINT "team_score_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "versionId" UUID,
    "kind" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "values" JSONB NOT NULL DEFAULT '{}',
    "url" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_exemption" (
    "id" UUID NOT NULL,
    "check" TEXT NOT NULL,
    "apiId" UUID,
    "teamId" UUID,
    "reason" TEXT NOT NULL,
    "expiresOn" DATE NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "check_exemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "goal" TEXT NOT NULL DEFAULT '',
    "checks" TEXT[],
    "scope" TEXT NOT NULL,
    "targets" TEXT[],
    "startsOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "createdByKind" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "closedAt" TIMESTAMP(3),

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_day" (
    "campaignId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "of" INTEGER NOT NULL,
    "left" INTEGER NOT NULL,
    "exempted" INTEGER NOT NULL,

    CONSTRAINT "campaign_day_pkey" PRIMARY KEY ("campaignId","day")
);

-- CreateTable
CREATE TABLE "case_study" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "shipped" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "case_study_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "advice" (
    "id" UUID NOT NULL,
    "apiId" UUID,
    "answers" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "advice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upgrade_plan" (
    "id" UUID NOT NULL,
    "teamId" UUID,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,

    CONSTRAINT "upgrade_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trace_depth_day" (
    "apiId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "traces" BIGINT NOT NULL,
    "depth" BIGINT NOT NULL,

    CONSTRAINT "trace_depth_day_pkey" PRIMARY KEY ("apiId","day")
);

-- CreateIndex
CREATE UNIQUE INDEX "rubric_slug_key" ON "rubric"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_version_rubricId_number_key" ON "rubric_version"("rubricId", "number");

-- CreateIndex
CREATE INDEX "rubric_choice_at_idx" ON "rubric_choice"("at");

-- CreateIndex
CREATE INDEX "api_score_level_idx" ON "api_score"("level");

-- CreateIndex
CREATE INDEX "api_score_entropy_idx" ON "api_score"("entropy");

-- CreateIndex
CREATE INDEX "api_score_change_apiId_at_idx" ON "api_score_change"("apiId", "at");

-- CreateIndex
CREATE INDEX "api_score_change_at_idx" ON "api_score_change"("at");

-- CreateIndex
CREATE INDEX "team_score_change_teamId_at_idx" ON "team_score_change"("teamId", "at");

-- CreateIndex
CREATE INDEX "evidence_apiId_kind_at_idx" ON "evidence"("apiId", "kind", "at");

-- CreateIndex
CREATE INDEX "evidence_expiresAt_idx" ON "evidence"("expiresAt");

-- CreateIndex
CREATE INDEX "check_exemption_apiId_idx" ON "check_exemption"("apiId");

-- CreateIndex
CREATE INDEX "check_exemption_teamId_idx" ON "check_exemption"("teamId");

-- CreateIndex
CREATE INDEX "check_exemption_expiresOn_idx" ON "check_exemption"("expiresOn");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_slug_key" ON "campaign"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "case_study_slug_key" ON "case_study"("slug");

-- CreateIndex
CREATE INDEX "advice_apiId_idx" ON "advice"("apiId");

-- AddForeignKey
ALTER TABLE "rubric_version" ADD CONSTRAINT "rubric_version_rubricId_fkey" FOREIGN KEY ("rubricId") REFERENCES "rubric"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_score" ADD CONSTRAINT "api_score_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_score_change" ADD CONSTRAINT "api_score_change_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_score_change" ADD CONSTRAINT "team_score_change_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_exemption" ADD CONSTRAINT "check_exemption_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_exemption" ADD CONSTRAINT "check_exemption_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_day" ADD CONSTRAINT "campaign_day_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advice" ADD CONSTRAINT "advice_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upgrade_plan" ADD CONSTRAINT "upgrade_plan_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trace_depth_day" ADD CONSTRAINT "trace_depth_day_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "slo" (
    "id" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "indicator" TEXT NOT NULL,
    "thresholdMs" DOUBLE PRECISION,
    "target" DOUBLE PRECISION NOT NULL,
    "windowDays" INTEGER,
    "windowUnit" TEXT,
    "operations" TEXT[],
    "version" TEXT,
    "source" TEXT NOT NULL DEFAULT 'manual',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "slo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_clause" (
    "id" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "expression" TEXT NOT NULL,
    "operations" TEXT[],
    "version" TEXT,
    "window" TEXT NOT NULL,
    "leastCalls" INTEGER NOT NULL DEFAULT 1,
    "action" TEXT NOT NULL,
    "counterparty" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "judgedUntil" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sla_clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sla_breach" (
    "id" UUID NOT NULL,
    "clauseId" UUID NOT NULL,
    "from" TIMESTAMP(3) NOT NULL,
    "to" TIMESTAMP(3) NOT NULL,
    "expression" TEXT NOT NULL,
    "measured" DOUBLE PRECISION NOT NULL,
    "calls" BIGINT NOT NULL,
    "contracts" JSONB NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sla_breach_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "slo_apiId_name_key" ON "slo"("apiId", "name");

-- CreateIndex
CREATE INDEX "sla_clause_judgedUntil_idx" ON "sla_clause"("judgedUntil");

-- CreateIndex
CREATE UNIQUE INDEX "sla_clause_apiId_name_key" ON "sla_clause"("apiId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "sla_breach_clauseId_from_key" ON "sla_breach"("clauseId", "from");

-- AddForeignKey
ALTER TABLE "slo" ADD CONSTRAINT "slo_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_clause" ADD CONSTRAINT "sla_clause_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sla_breach" ADD CONSTRAINT "sla_breach_clauseId_fkey" FOREIGN KEY ("clauseId") REFERENCES "sla_clause"("id") ON DELETE CASCADE ON UPDATE CASCADE;

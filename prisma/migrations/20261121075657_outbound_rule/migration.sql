-- CreateTable
CREATE TABLE "outbound_rule" (
    "id" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "purposes" TEXT[],
    "allowPrivate" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL,
    "createdByKind" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "outbound_rule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "outbound_rule_origin_key" ON "outbound_rule"("origin");

-- CreateTable
CREATE TABLE "rubric_preview" (
    "id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "result" JSONB,
    "because" TEXT,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "rubric_preview_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "rubric_preview_at_idx" ON "rubric_preview"("at");

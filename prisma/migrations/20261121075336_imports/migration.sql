-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "error" TEXT,
    "carryStates" BOOLEAN NOT NULL DEFAULT false,
    "leftOut" JSONB NOT NULL DEFAULT '[]',
    "leftOutCount" INTEGER NOT NULL DEFAULT 0,
    "createdByKind" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_file" (
    "runId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("runId","name")
);

-- CreateTable
CREATE TABLE "import_item" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "api" TEXT NOT NULL,
    "apiName" TEXT NOT NULL,
    "team" TEXT,
    "teamName" TEXT,
    "version" TEXT,
    "format" TEXT NOT NULL,
    "entry" TEXT NOT NULL,
    "files" TEXT[],
    "root" TEXT NOT NULL,
    "digest" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL DEFAULT 'planned',
    "reason" TEXT,
    "published" TEXT,
    "breaking" INTEGER,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_run_createdById_createdAt_idx" ON "import_run"("createdById", "createdAt");

-- CreateIndex
CREATE INDEX "import_run_createdAt_idx" ON "import_run"("createdAt");

-- CreateIndex
CREATE INDEX "import_item_runId_state_ordinal_idx" ON "import_item"("runId", "state", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "import_item_runId_ordinal_key" ON "import_item"("runId", "ordinal");

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_runId_fkey" FOREIGN KEY ("runId") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_runId_fkey" FOREIGN KEY ("runId") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "due_move" (
    "versionId" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "firstTriedAt" TIMESTAMP(3) NOT NULL,
    "lastTriedAt" TIMESTAMP(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 1,
    "refusals" JSONB,
    "toldOn" TEXT,
    "escalatedTo" TEXT,
    "doneAt" TIMESTAMP(3),

    CONSTRAINT "due_move_pkey" PRIMARY KEY ("versionId","to","dueAt")
);

-- CreateTable
CREATE TABLE "deprecation_reminder" (
    "recordKey" TEXT NOT NULL,
    "sunsetAt" TIMESTAMP(3) NOT NULL,
    "mark" INTEGER NOT NULL,
    "receiver" TEXT NOT NULL,
    "versionId" UUID NOT NULL,
    "sentAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "deprecation_reminder_pkey" PRIMARY KEY ("recordKey","sunsetAt","mark","receiver")
);

-- CreateIndex
CREATE INDEX "deprecation_reminder_versionId_idx" ON "deprecation_reminder"("versionId");

-- AddForeignKey
ALTER TABLE "due_move" ADD CONSTRAINT "due_move_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deprecation_reminder" ADD CONSTRAINT "deprecation_reminder_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

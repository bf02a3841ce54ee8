-- CreateTable
CREATE TABLE "job_progress" (
    "jobId" UUID NOT NULL,
    "done" INTEGER NOT NULL,
    "total" INTEGER,
    "what" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "job_progress_pkey" PRIMARY KEY ("jobId")
);

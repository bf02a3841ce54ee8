-- CreateTable
CREATE TABLE "telemetry_source_day" (
    "apiId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "telemetry_source_day_pkey" PRIMARY KEY ("apiId","day","source")
);

-- AddForeignKey
ALTER TABLE "telemetry_source_day" ADD CONSTRAINT "telemetry_source_day_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

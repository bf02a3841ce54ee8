-- CreateTable
CREATE TABLE "operation_link" (
    "id" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "fromFormat" TEXT NOT NULL,
    "fromKey" TEXT NOT NULL,
    "toFormat" TEXT NOT NULL,
    "toKey" TEXT,
    "declaredByKind" TEXT NOT NULL,
    "declaredById" TEXT NOT NULL,
    "declaredByName" TEXT NOT NULL,
    "declaredAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "operation_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "operation_link_apiId_fromFormat_fromKey_toFormat_key" ON "operation_link"("apiId", "fromFormat", "fromKey", "toFormat");

-- AddForeignKey
ALTER TABLE "operation_link" ADD CONSTRAINT "operation_link_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

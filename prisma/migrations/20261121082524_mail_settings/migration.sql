-- CreateTable
CREATE TABLE "mail_settings" (
    "userId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_settings_pkey" PRIMARY KEY ("userId")
);

-- AddForeignKey
ALTER TABLE "mail_settings" ADD CONSTRAINT "mail_settings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

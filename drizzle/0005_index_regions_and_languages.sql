CREATE INDEX `family_region` ON `family` (`region`);--> statement-breakpoint
CREATE INDEX `referral_language` ON `referral` (`language`);
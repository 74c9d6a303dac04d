ALTER TABLE `mentor_match` ADD `over_capacity_reason` text;--> statement-breakpoint
CREATE INDEX `match_unended` ON `mentor_match` (`start_on`) WHERE end_on is null;--> statement-breakpoint
CREATE INDEX `match_voided` ON `mentor_match` (`start_on`) WHERE voided = 1;--> statement-breakpoint
CREATE INDEX `match_previous` ON `mentor_match` (`previous_match_id`);--> statement-breakpoint
ALTER TABLE `referral` ADD `matched_on` text;--> statement-breakpoint
CREATE INDEX `referral_unmatched` ON `referral` (`received_on`) WHERE decision = 'accepted' and withdrawn_on is null and matched_on is null;--> statement-breakpoint
CREATE INDEX `referral_matched_on` ON `referral` (`matched_on`);--> statement-breakpoint
CREATE INDEX `family_open` ON `family` (`opened_on`) WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX `family_closed_on` ON `family` (`closed_on`);--> statement-breakpoint
-- referral.matched_on follows the matches that name it, whoever writes them (screens, import, undo).
CREATE TRIGGER `match_created_dates_referral` AFTER INSERT ON `mentor_match` WHEN new.referral_id IS NOT NULL BEGIN
  UPDATE `referral` SET `matched_on` = (SELECT min(start_on) FROM `mentor_match` WHERE referral_id = new.referral_id AND coalesce(voided, 0) = 0 AND archived_at IS NULL) WHERE id = new.referral_id;
END;--> statement-breakpoint
CREATE TRIGGER `match_changed_dates_referral` AFTER UPDATE OF `referral_id`, `start_on`, `voided`, `archived_at` ON `mentor_match` BEGIN
  UPDATE `referral` SET `matched_on` = (SELECT min(start_on) FROM `mentor_match` WHERE referral_id = `referral`.id AND coalesce(voided, 0) = 0 AND archived_at IS NULL) WHERE id IN (old.referral_id, new.referral_id);
END;--> statement-breakpoint
CREATE TRIGGER `match_deleted_dates_referral` AFTER DELETE ON `mentor_match` WHEN old.referral_id IS NOT NULL BEGIN
  UPDATE `referral` SET `matched_on` = (SELECT min(start_on) FROM `mentor_match` WHERE referral_id = old.referral_id AND coalesce(voided, 0) = 0 AND archived_at IS NULL) WHERE id = old.referral_id;
END;--> statement-breakpoint
UPDATE `referral` SET `matched_on` = (SELECT min(start_on) FROM `mentor_match` WHERE referral_id = `referral`.id AND coalesce(voided, 0) = 0 AND archived_at IS NULL);

-- when a guest said that they come, by the link in their letter; who says that they do not is deleted
alter table guest add column answered_at timestamp(6) with time zone;

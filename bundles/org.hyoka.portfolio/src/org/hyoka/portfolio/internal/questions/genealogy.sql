SELECT r.relation_kind AS relation_kind, r.from_name AS from_program, r.from_start AS from_start, r.from_end AS from_end,
	r.to_name AS to_program, r.to_start AS to_start, r.to_end AS to_end, r.document || ':' || r.element AS sources
FROM relation r
JOIN document d ON d.document = r.document
WHERE (:program IS NULL OR r.from_name LIKE :program ESCAPE '!' OR r.to_name LIKE :program ESCAPE '!'
	OR r.from_key LIKE :program_key ESCAPE '!' OR r.to_key LIKE :program_key ESCAPE '!')
ORDER BY r.from_start IS NULL, r.from_start, r.from_name IS NULL, r.from_name, r.to_name IS NULL, r.to_name, r.relation_kind, d.hash, r.element

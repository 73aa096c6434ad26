SELECT u.ministry AS ministry, u.name AS program, r.origin AS origin, r.evaluation_kind AS evaluation_kind, r.fiscal_year AS fiscal_year,
	r.text AS text, r.answer AS answer, r.response_state AS response_state, r.document || ':' || r.element AS sources
FROM recommendation r
JOIN undertaking u ON u.document = r.document AND u.element = r.undertaking
JOIN document d ON d.document = r.document
WHERE r.origin IN ('PRIOR', 'WORKING_GROUP')
	AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
	AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
ORDER BY u.ministry IS NULL, u.ministry, u.name IS NULL, u.name, r.fiscal_year IS NULL, r.fiscal_year, r.origin, r.text IS NULL, r.text,
	d.hash, r.element

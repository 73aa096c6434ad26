SELECT u.ministry AS ministry, u.name AS program, r.origin AS origin, r.fiscal_year AS fiscal_year,
	:as_of - r.fiscal_year AS age, r.owner AS owner, r.due AS due, r.response_state AS response_state, r.text AS text,
	r.document || ':' || r.element AS sources
FROM recommendation r
JOIN undertaking u ON u.document = r.document AND u.element = r.undertaking
JOIN document d ON d.document = r.document
WHERE r.open = 1
	AND (:owner IS NULL OR r.owner LIKE :owner ESCAPE '!')
	AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
ORDER BY r.fiscal_year IS NULL, r.fiscal_year, u.ministry IS NULL, u.ministry, u.name IS NULL, u.name, r.origin, r.owner IS NULL, r.owner,
	r.text IS NULL, r.text, d.hash, r.element

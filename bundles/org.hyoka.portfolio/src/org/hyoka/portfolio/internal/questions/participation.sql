SELECT coalesce(p.organization, '') AS organization, p.corporate_number AS corporate_number, p.person AS person, p.role AS role,
	u.ministry AS ministry, u.name AS program, p.subject AS subject, p.fiscal_year AS fiscal_year, p.currency AS currency,
	p.amount AS amount, p.document || ':' || p.element AS sources
FROM participation p
JOIN undertaking u ON u.document = p.document AND u.element = p.undertaking
JOIN document d ON d.document = p.document
WHERE (:organization IS NULL OR p.organization LIKE :organization ESCAPE '!' OR p.organization_key LIKE :organization_key ESCAPE '!')
	AND (:person IS NULL OR p.person LIKE :person ESCAPE '!' OR p.person_key LIKE :person_key ESCAPE '!')
	AND (:corporate_number IS NULL OR p.corporate_number LIKE :corporate_number ESCAPE '!')
ORDER BY coalesce(p.organization, ''), p.person IS NULL, p.person, u.ministry IS NULL, u.ministry, u.name IS NULL, u.name,
	p.fiscal_year IS NULL, p.fiscal_year, p.role IS NULL, p.role, p.subject IS NULL, p.subject, p.amount IS NULL, p.amount, d.hash, p.element

SELECT min(p.organization) AS organization, p.corporate_number AS corporate_number, p.fiscal_year AS fiscal_year, p.currency AS currency,
	count(*) AS payments, count(DISTINCT p.document || ':' || p.undertaking) AS programs, sum(p.amount) AS amount,
	string_agg(p.document || ':' || p.element, ' ') AS sources
FROM participation p
WHERE p.amount IS NOT NULL
	AND (:organization IS NULL OR p.organization LIKE :organization ESCAPE '\' OR p.organization_key LIKE :organization_key ESCAPE '\')
	AND (:corporate_number IS NULL OR p.corporate_number LIKE :corporate_number ESCAPE '\')
	AND (:year IS NULL OR p.fiscal_year = :year)
GROUP BY p.corporate_number, CASE WHEN p.corporate_number IS NULL THEN p.organization_key END, p.fiscal_year, p.currency
ORDER BY amount DESC, organization, corporate_number, fiscal_year, currency

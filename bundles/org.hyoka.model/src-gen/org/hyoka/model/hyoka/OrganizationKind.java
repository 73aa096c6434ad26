/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Organization Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of body an organization is.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.hyoka.HyokaPackage#getOrganizationKind()
 * @model annotation="https://hyoka.org/label ja='\u6a5f\u95a2\u306e\u7a2e\u985e'"
 * @generated
 */
public enum OrganizationKind implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "UNSPECIFIED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>MINISTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministry or agency of the government.
	 * <!-- end-model-doc -->
	 * @see #MINISTRY_VALUE
	 * @generated
	 * @ordered
	 */
	MINISTRY(1, "MINISTRY", "MINISTRY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>FUNDING AGENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Funding agency such as AMED or NEDO.
	 * <!-- end-model-doc -->
	 * @see #FUNDING_AGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDING_AGENCY(2, "FUNDING_AGENCY", "FUNDING_AGENCY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNIVERSITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * University.
	 * <!-- end-model-doc -->
	 * @see #UNIVERSITY_VALUE
	 * @generated
	 * @ordered
	 */
	UNIVERSITY(3, "UNIVERSITY", "UNIVERSITY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RESEARCH INSTITUTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * National or other research institute.
	 * <!-- end-model-doc -->
	 * @see #RESEARCH_INSTITUTE_VALUE
	 * @generated
	 * @ordered
	 */
	RESEARCH_INSTITUTE(4, "RESEARCH_INSTITUTE", "RESEARCH_INSTITUTE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>HOSPITAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hospital or medical centre.
	 * <!-- end-model-doc -->
	 * @see #HOSPITAL_VALUE
	 * @generated
	 * @ordered
	 */
	HOSPITAL(5, "HOSPITAL", "HOSPITAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>COMPANY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Company.
	 * <!-- end-model-doc -->
	 * @see #COMPANY_VALUE
	 * @generated
	 * @ordered
	 */
	COMPANY(6, "COMPANY", "COMPANY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ASSOCIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research association, industry body or foundation.
	 * <!-- end-model-doc -->
	 * @see #ASSOCIATION_VALUE
	 * @generated
	 * @ordered
	 */
	ASSOCIATION(7, "ASSOCIATION", "ASSOCIATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>COUNCIL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Council, committee or working group.
	 * <!-- end-model-doc -->
	 * @see #COUNCIL_VALUE
	 * @generated
	 * @ordered
	 */
	COUNCIL(8, "COUNCIL", "COUNCIL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another body.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model annotation="https://hyoka.org/label ja='\u672a\u8a18\u5165' en='Not stated'"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>MINISTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ministry or agency of the government.
	 * <!-- end-model-doc -->
	 * @see #MINISTRY
	 * @model annotation="https://hyoka.org/label ja='\u5e9c\u7701'"
	 * @generated
	 * @ordered
	 */
	public static final int MINISTRY_VALUE = 1;

	/**
	 * The '<em><b>FUNDING AGENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Funding agency such as AMED or NEDO.
	 * <!-- end-model-doc -->
	 * @see #FUNDING_AGENCY
	 * @model annotation="https://hyoka.org/label ja='\u8cc7\u91d1\u914d\u5206\u6a5f\u95a2'"
	 * @generated
	 * @ordered
	 */
	public static final int FUNDING_AGENCY_VALUE = 2;

	/**
	 * The '<em><b>UNIVERSITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * University.
	 * <!-- end-model-doc -->
	 * @see #UNIVERSITY
	 * @model annotation="https://hyoka.org/label ja='\u5927\u5b66'"
	 * @generated
	 * @ordered
	 */
	public static final int UNIVERSITY_VALUE = 3;

	/**
	 * The '<em><b>RESEARCH INSTITUTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * National or other research institute.
	 * <!-- end-model-doc -->
	 * @see #RESEARCH_INSTITUTE
	 * @model annotation="https://hyoka.org/label ja='\u56fd\u7814\u30fb\u7814\u7a76\u6a5f\u95a2'"
	 * @generated
	 * @ordered
	 */
	public static final int RESEARCH_INSTITUTE_VALUE = 4;

	/**
	 * The '<em><b>HOSPITAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hospital or medical centre.
	 * <!-- end-model-doc -->
	 * @see #HOSPITAL
	 * @model annotation="https://hyoka.org/label ja='\u75c5\u9662\u30fb\u533b\u7642\u6a5f\u95a2'"
	 * @generated
	 * @ordered
	 */
	public static final int HOSPITAL_VALUE = 5;

	/**
	 * The '<em><b>COMPANY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Company.
	 * <!-- end-model-doc -->
	 * @see #COMPANY
	 * @model annotation="https://hyoka.org/label ja='\u4f01\u696d'"
	 * @generated
	 * @ordered
	 */
	public static final int COMPANY_VALUE = 6;

	/**
	 * The '<em><b>ASSOCIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Research association, industry body or foundation.
	 * <!-- end-model-doc -->
	 * @see #ASSOCIATION
	 * @model annotation="https://hyoka.org/label ja='\u6280\u8853\u7814\u7a76\u7d44\u5408\u30fb\u56e3\u4f53'"
	 * @generated
	 * @ordered
	 */
	public static final int ASSOCIATION_VALUE = 7;

	/**
	 * The '<em><b>COUNCIL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Council, committee or working group.
	 * <!-- end-model-doc -->
	 * @see #COUNCIL
	 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8b70\u4f53'"
	 * @generated
	 * @ordered
	 */
	public static final int COUNCIL_VALUE = 8;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another body.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="https://hyoka.org/label ja='\u305d\u306e\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Organization Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OrganizationKind[] VALUES_ARRAY =
		new OrganizationKind[] {
			UNSPECIFIED,
			MINISTRY,
			FUNDING_AGENCY,
			UNIVERSITY,
			RESEARCH_INSTITUTE,
			HOSPITAL,
			COMPANY,
			ASSOCIATION,
			COUNCIL,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Organization Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OrganizationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Organization Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganizationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OrganizationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organization Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganizationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OrganizationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organization Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganizationKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case MINISTRY_VALUE: return MINISTRY;
			case FUNDING_AGENCY_VALUE: return FUNDING_AGENCY;
			case UNIVERSITY_VALUE: return UNIVERSITY;
			case RESEARCH_INSTITUTE_VALUE: return RESEARCH_INSTITUTE;
			case HOSPITAL_VALUE: return HOSPITAL;
			case COMPANY_VALUE: return COMPANY;
			case ASSOCIATION_VALUE: return ASSOCIATION;
			case COUNCIL_VALUE: return COUNCIL;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private OrganizationKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //OrganizationKind

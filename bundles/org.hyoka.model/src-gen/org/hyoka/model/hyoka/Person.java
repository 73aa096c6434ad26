/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person, registered once.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Person#getReading <em>Reading</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Person#getOrcid <em>Orcid</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Person#getAffiliations <em>Affiliations</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPerson()
 * @model annotation="https://hyoka.org/label ja='\u6c0f\u540d'"
 * @generated
 */
public interface Person extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reading in kana.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading</em>' attribute.
	 * @see #setReading(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPerson_Reading()
	 * @model annotation="https://hyoka.org/label ja='\u3088\u307f' help.ja='\u6c0f\u540d\u306e\u3088\u307f\uff08\u304b\u306a\uff09\u3002'"
	 * @generated
	 */
	String getReading();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Person#getReading <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reading</em>' attribute.
	 * @see #getReading()
	 * @generated
	 */
	void setReading(String value);

	/**
	 * Returns the value of the '<em><b>Orcid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ORCID iD.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orcid</em>' attribute.
	 * @see #setOrcid(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPerson_Orcid()
	 * @model annotation="https://hyoka.org/label ja='ORCID' help.ja='\u7814\u7a76\u8005\u306e\u56fd\u969b\u7684\u306a\u8b58\u5225\u5b50\u3067\u3042\u308bORCID iD\u3002'"
	 * @generated
	 */
	String getOrcid();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Person#getOrcid <em>Orcid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orcid</em>' attribute.
	 * @see #getOrcid()
	 * @generated
	 */
	void setOrcid(String value);

	/**
	 * Returns the value of the '<em><b>Affiliations</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Affiliation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the person works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affiliations</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPerson_Affiliations()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u6240\u5c5e' help.ja='\u6240\u5c5e\u3059\u308b\u6a5f\u95a2\u3001\u90e8\u7f72\u3001\u5f79\u8077\u3002'"
	 * @generated
	 */
	EList<Affiliation> getAffiliations();

} // Person

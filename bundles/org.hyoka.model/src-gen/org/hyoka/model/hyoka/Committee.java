/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Committee</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A council's working group or another body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Committee#getParent <em>Parent</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Committee#getChair <em>Chair</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Committee#getChairAffiliation <em>Chair Affiliation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Committee#getMeetings <em>Meetings</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getCommittee()
 * @model annotation="https://hyoka.org/label ja='\u4f1a\u8b70\u4f53'"
 * @generated
 */
public interface Committee extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The council it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCommittee_Parent()
	 * @model annotation="https://hyoka.org/label ja='\u89aa\u4f1a\u8b70' help.ja='\u3053\u306e\u4f1a\u8b70\u4f53\u3092\u7f6e\u304f\u4e0a\u4f4d\u306e\u5be9\u8b70\u4f1a\u306a\u3069\u3002'"
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Committee#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Chair</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who chairs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chair</em>' reference.
	 * @see #setChair(Person)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCommittee_Chair()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5ea7\u9577' help.ja='\u4f1a\u8b70\u4f53\u306e\u5ea7\u9577\u3002'"
	 * @generated
	 */
	Person getChair();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Committee#getChair <em>Chair</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chair</em>' reference.
	 * @see #getChair()
	 * @generated
	 */
	void setChair(Person value);

	/**
	 * Returns the value of the '<em><b>Chair Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chair Affiliation</em>' attribute.
	 * @see #setChairAffiliation(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCommittee_ChairAffiliation()
	 * @model annotation="https://hyoka.org/label ja='\u5ea7\u9577\u306e\u6240\u5c5e' help.ja='\u5ea7\u9577\u306e\u6240\u5c5e\u30fb\u5f79\u8077\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getChairAffiliation();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Committee#getChairAffiliation <em>Chair Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chair Affiliation</em>' attribute.
	 * @see #getChairAffiliation()
	 * @generated
	 */
	void setChairAffiliation(String value);

	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Meeting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meetings</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getCommittee_Meetings()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u958b\u50ac' help.ja='\u4f1a\u8b70\u4f53\u306e\u958b\u50ac\u306e\u7d4c\u904e\u3002'"
	 * @generated
	 */
	EList<Meeting> getMeetings();

} // Committee

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A seat on the panel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Member#getPerson <em>Person</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Member#getRole <em>Role</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Member#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Member#getAffiliation <em>Affiliation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Member#getRecusals <em>Recusals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Member#getDeclaredOn <em>Declared On</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Member#getDeclaration <em>Declaration</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getMember()
 * @model annotation="https://hyoka.org/label ja='\u59d4\u54e1'"
 * @generated
 */
public interface Member extends Element {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who; empty while unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMember_Person()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6c0f\u540d' help.ja='\u59d4\u54e1\u306e\u6c0f\u540d\u3002\u5206\u304b\u3089\u306a\u3044\u9593\u306f\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Member#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"MEMBER"</code>.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.MemberRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chair or member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.hyoka.model.hyoka.MemberRole
	 * @see #setRole(MemberRole)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMember_Role()
	 * @model default="MEMBER"
	 *        annotation="https://hyoka.org/label ja='\u5f79\u5272' help.ja='\u5ea7\u9577\u3068\u59d4\u54e1\u306e\u5225\u3002'"
	 * @generated
	 */
	MemberRole getRole();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Member#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.hyoka.model.hyoka.MemberRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(MemberRole value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the member goes by where no name is at hand, such as 委員１.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMember_Label()
	 * @model annotation="https://hyoka.org/label ja='\u547c\u79f0' help.ja='\u6c0f\u540d\u304c\u5206\u304b\u3089\u306a\u3044\u5834\u5408\u306e\u547c\u3073\u65b9\u3002\u4f8b\uff1a\u59d4\u54e1\uff11\u3002'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Member#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Affiliation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affiliation</em>' attribute.
	 * @see #setAffiliation(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMember_Affiliation()
	 * @model annotation="https://hyoka.org/label ja='\u6240\u5c5e\u30fb\u5f79\u8077' help.ja='\u59d4\u54e1\u306e\u6240\u5c5e\u30fb\u5f79\u8077\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getAffiliation();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Member#getAffiliation <em>Affiliation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Affiliation</em>' attribute.
	 * @see #getAffiliation()
	 * @generated
	 */
	void setAffiliation(String value);

	/**
	 * Returns the value of the '<em><b>Recusals</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Recusal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the member does not judge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recusals</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMember_Recusals()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8a55\u4fa1\u3057\u306a\u3044\u4e8b\u696d' help.ja='\u5229\u5bb3\u95a2\u4fc2\u3084\u6b20\u5e2d\u306b\u3088\u308a\u3001\u3053\u306e\u59d4\u54e1\u304c\u8a55\u4fa1\u3057\u306a\u3044\u4e8b\u696d\u3002'"
	 * @generated
	 */
	EList<Recusal> getRecusals();

	/**
	 * Returns the value of the '<em><b>Declared On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the member declared interests, before anything to judge was opened; empty where nobody has recorded it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declared On</em>' attribute.
	 * @see #setDeclaredOn(LocalDate)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMember_DeclaredOn()
	 * @model dataType="org.hyoka.model.hyoka.Date"
	 *        annotation="https://hyoka.org/label ja='\u5229\u5bb3\u95a2\u4fc2\u306e\u7533\u544a\u65e5' help.ja='\u8a55\u4fa1\u3059\u308b\u8cc7\u6599\u3092\u958b\u304f\u524d\u306b\u3001\u59d4\u54e1\u304c\u5229\u5bb3\u95a2\u4fc2\u3092\u7533\u544a\u3057\u305f\u65e5\u3002\u8a18\u9332\u304c\u306a\u3051\u308c\u3070\u7a7a\u6b04\u3002'"
	 * @generated
	 */
	LocalDate getDeclaredOn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Member#getDeclaredOn <em>Declared On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Declared On</em>' attribute.
	 * @see #getDeclaredOn()
	 * @generated
	 */
	void setDeclaredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Declaration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the member declared, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declaration</em>' attribute.
	 * @see #setDeclaration(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getMember_Declaration()
	 * @model annotation="https://hyoka.org/label ja='\u5229\u5bb3\u95a2\u4fc2\u306e\u7533\u544a' help.ja='\u59d4\u54e1\u304c\u7533\u544a\u3057\u305f\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getDeclaration();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Member#getDeclaration <em>Declaration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Declaration</em>' attribute.
	 * @see #getDeclaration()
	 * @generated
	 */
	void setDeclaration(String value);

} // Member
